-- A wake-up, never the data: it is lost if nobody listens (hardware 2.2).
create function devices.wake_agents()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    perform pg_notify('print_job', new.printer_id::text);
    return null;
end;
$$;

create trigger wake_agents after insert on devices.print_job
    for each row execute function devices.wake_agents();

create trigger append_only before update or delete or truncate on devices.print_step
    for each statement execute function audit.refuse_change();
