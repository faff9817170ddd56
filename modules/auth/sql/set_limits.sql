-- What people of a profile may do without asking: percent of discount, dinars of difference at closing. Refuses with FM001,
-- FM003 auth.unknown_profile.
create function auth.set_limits(p_id uuid, p_profile text, p_discount numeric, p_difference numeric)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_profils_modifier');
    perform auth.do_set_limits(auth.actor(), p_profile, p_discount, p_difference);
end;
$$;

create function auth.do_set_limits(p_actor uuid, p_profile text, p_discount numeric, p_difference numeric)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_profile uuid;
begin
    update auth.profile set discount_limit = p_discount, difference_limit = p_difference where name = p_profile
    returning profile_id into v_profile;
    if v_profile is null then
        raise exception 'auth.unknown_profile' using errcode = 'FM003', detail = jsonb_build_object('name', p_profile)::text;
    end if;
    perform audit.do_record(p_actor, 'auth.set_limits', v_profile,
                            jsonb_build_object('discount', p_discount, 'difference', p_difference));
end;
$$;
