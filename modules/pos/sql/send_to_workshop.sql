-- A ticket's goods were asked of the workshop. Its slip (series P) was printed there by the till itself (no document), or
-- is printed by whichever agent drives the workshop's printer.
create function pos.do_send_to_workshop(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_exceptions text[] := pos.do_keep_slip(p_terminal, p_fact);
begin
    if jsonb_typeof(p_fact -> 'document') is distinct from 'object' then
        return v_exceptions;
    end if;
    if not devices.do_print_duty((p_fact ->> 'actor')::uuid, (p_fact ->> 'id')::uuid, 'workshop', jsonb_build_object(
               'title', p_fact ->> 'number', 'document', p_fact -> 'document', 'key', 'workshop:' || (p_fact ->> 'id'))) then
        v_exceptions := v_exceptions || array['no_workshop_printer'];
    end if;
    return v_exceptions;
end;
$$;
