-- Changes one setting of the shop. Refuses with FM001 and FM003 ops.unknown_setting.
create function ops.set_setting(p_id uuid, p_key text, p_value jsonb)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_dashboard');
    perform ops.do_set_setting(auth.actor(), p_key, p_value);
end;
$$;

create function ops.do_set_setting(p_actor uuid, p_key text, p_value jsonb)
returns void
language plpgsql set search_path = ''
as $$
begin
    update ops.setting set value = p_value, changed = pg_current_xact_id() where key = p_key;
    if not found then
        raise exception 'ops.unknown_setting' using errcode = 'FM003', detail = jsonb_build_object('key', p_key)::text;
    end if;
    perform audit.do_record(p_actor, 'ops.set_setting', null, jsonb_build_object('key', p_key, 'value', p_value));
end;
$$;
