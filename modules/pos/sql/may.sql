-- Whether an act was allowed: its actor has the right, or the approval it names was given at that till by somebody who
-- has it.
create function pos.do_may(p_terminal uuid, p_actor uuid, p_approval uuid, p_key text)
returns boolean
language sql stable set search_path = ''
as $$
    select auth.person_may(p_actor, p_key)
        or (p_approval is not null
            and exists (select from pos.act a
                         where a.act_id = p_approval and a.terminal_id = p_terminal and a.kind = 'approval.given'
                           and auth.person_may((a.detail ->> 'by')::uuid, p_key)));
$$;
