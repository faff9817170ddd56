-- Who may call what; run last at every upgrade, as the session's own user. Tables have no grants, ever.
do $$
declare
    v text;
begin
    foreach v in array array['core', 'ops', 'auth', 'audit', 'catalogue', 'parties', 'stock', 'accounting', 'cash', 'pos',
                            'production', 'devices', 'hr', 'orders', 'delivery']
    loop
        execute format('revoke all on schema %I from public', v);
        execute format('revoke all on all functions in schema %I from public, fm_office, fm_till, fm_agent', v);
        execute format('revoke all on all tables in schema %I from public, fm_office, fm_till, fm_agent', v);
        execute format('grant usage on schema %I to fm_office', v);
    end loop;
end
$$;

alter function auth.create_login(name, text) owner to fm_keeper;
alter function auth.set_verifier(name, text) owner to fm_keeper;
alter function auth.disable_login(name) owner to fm_keeper;
grant usage on schema auth to fm_keeper;
grant select on auth.login to fm_keeper;
revoke all on function auth.create_login(name, text), auth.set_verifier(name, text), auth.disable_login(name) from public;
grant execute on function auth.create_login(name, text), auth.set_verifier(name, text), auth.disable_login(name) to fm_owner;

-- A till reaches these and nothing else.
grant usage on schema pos to fm_till;
grant execute on function
    pos.attach(uuid, uuid, text, int), pos.ingest(uuid, bigint, bytea[]), pos.changes(uuid, jsonb),
    pos.claim(uuid, uuid, text, uuid), pos.release_claim(uuid, text, uuid),
    pos.hold_stock(uuid, uuid, jsonb), pos.release_stock(uuid, uuid),
    pos.find_tickets(uuid, uuid, jsonb), pos.read_ticket(uuid, uuid, uuid), pos.read_voucher(uuid, text),
    pos.read_sessions(uuid, uuid, jsonb), pos.read_figures(uuid, uuid, date, date),
    pos.read_exceptions(uuid, uuid), pos.resolve_exception(uuid, uuid, bigint, text),
    pos.read_print_jobs(uuid, uuid), pos.read_devices(uuid, uuid), pos.decide_print_job(uuid, uuid, uuid, uuid, text, uuid)
    to fm_till;

grant usage on schema audit to fm_agent;
grant execute on function audit.seal() to fm_agent, fm_office;

-- An agent drives printers for others.
grant usage on schema devices to fm_agent;
grant execute on function
    devices.printers_to_drive(), devices.claim_job(uuid, uuid), devices.move_job(uuid, uuid, text, text, int),
    devices.keep_printer(uuid, uuid, text), devices.leave_printers(uuid)
    to fm_agent;

-- An agent delivers what terminals say, and tells that it is alive.
grant usage on schema auth, hr to fm_agent;
grant execute on function
    auth.report_agent(text, jsonb),
    hr.read_clocks(), hr.ingest_punches(uuid, text, jsonb), hr.record_clock_contact(text, jsonb),
    hr.note_unknown_clock(text, inet, text), hr.answer_clock_request(uuid, text, jsonb), hr.forget_old_bodies()
    to fm_agent;

grant execute on function
    auth.sign_in(text, text), auth.may(text), auth.rights(),
    auth.give_password(uuid, text, text), auth.change_password(uuid, text), auth.read_users(),
    auth.create_user(uuid, text, text, text, text, text, boolean), auth.set_pin(uuid, text, text), auth.disable_user(uuid, text, text), auth.enable_user(uuid, text),
    auth.set_badge(uuid, text, text), auth.set_limits(uuid, text, numeric, numeric),
    auth.enrol_terminal(uuid, text, text, text, text, name, text), auth.close_terminal(uuid, text),
    auth.enrol_agent(uuid, text, name, text), auth.close_agent(uuid, text),
    ops.set_setting(uuid, text, jsonb),
    catalogue.save_category(uuid, jsonb), catalogue.save_product(uuid, jsonb), catalogue.set_price(uuid, uuid, numeric),
    catalogue.save_barcode_rule(uuid, jsonb),
    parties.save_customer(uuid, jsonb),
    cash.save_expense_category(uuid, jsonb), cash.ask(uuid, jsonb), cash.withdraw_request(uuid, uuid, text),
    pos.save_payment_method(uuid, jsonb), pos.search_office(text),
    stock.receive_goods(uuid, uuid, jsonb, text, timestamptz, text), stock.adjust(uuid, uuid, uuid, numeric, text),
    stock.transfer(uuid, uuid, uuid, jsonb, text), stock.validate_count(uuid, text, jsonb, timestamptz),
    accounting.close_period(uuid, date),
    production.save_recipe(uuid, uuid, numeric, uuid, jsonb),
    devices.save_printer(uuid, jsonb), devices.enqueue(uuid, jsonb), devices.settle_job(uuid, uuid, boolean),
    devices.reprint_job(uuid, uuid, uuid), devices.redirect_job(uuid, uuid, uuid), devices.cancel_job(uuid, uuid),
    hr.save_employee(uuid, jsonb), hr.save_clock_device(uuid, text, jsonb), hr.ask_clock(uuid, text, text),
    hr.attach_pin(uuid, text, text, uuid, timestamp), hr.learn_next_punch(uuid, uuid, text),
    hr.review_punch(uuid, bigint, boolean, text),
    delivery.save_zone(uuid, jsonb), delivery.save_deliveryman(uuid, jsonb),
    pos.report_figures(date, date), pos.read_paper(uuid), pos.settle_exception(uuid, bigint, text),
    pos.apply_quarantined(uuid)
    to fm_office;
grant select on pos.v_sale, pos.v_sale_product, pos.v_sale_customer, pos.v_sale_cashier, pos.v_sale_terminal, pos.v_sale_choice, pos.v_exception,
                pos.v_session, pos.v_register, pos.v_quarantine
    to fm_office;
grant select on devices.v_printer, devices.v_print_job, devices.v_print_step to fm_office;
grant select on auth.v_user, auth.v_terminal, stock.v_level, stock.v_movement, parties.v_customer to fm_office;
grant select on auth.v_agent, hr.v_employee, hr.v_clock_device, hr.v_unattached_pin, hr.v_punch, hr.v_seen_device, hr.v_quarantine,
                hr.v_clock_request, delivery.v_zone, delivery.v_deliveryman, cash.v_request, cash.v_drawer, cash.v_expense_category
    to fm_office;
