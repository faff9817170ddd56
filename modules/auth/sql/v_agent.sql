-- Agents as other modules know them.
create view auth.r_agent as
select agent_id, name, state, enrolled_at, alive_at, version from auth.agent;

create view auth.v_agent as
select a.agent_id, a.name, a.state, a.enrolled_at, a.alive_at, a.version, a.detail
  from auth.agent a
 where (select auth.may('admin_terminaux')) or (select auth.may('zkteco_test'));
