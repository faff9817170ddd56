-- A print job is where its last step says.
select j.job_id, j.state, s.state as last_step
  from devices.print_job j
  left join lateral (select state from devices.print_step s where s.job_id = j.job_id order by step_id desc limit 1) s on true
 where s.state is distinct from j.state;
