-- A till says that a customer paid what is owed on the account, or in advance: what was paid is what is booked, each way
-- to pay on its account against the customer's. Returns exceptions.
create function pos.do_settle_account(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v pos.settlement;
    v_lines accounting.posting[];
    v_paid numeric;
    v_owed numeric;
    v_exceptions text[] := '{}';
begin
    insert into pos.settlement (settlement_id, terminal_id, number, serial, session_id, register_id, customer_id, at, business_day,
                                user_id, amount)
    select s.id, p_terminal, s.number, s.serial, s.session,
           coalesce((select register_id from cash.r_session where session_id = s.session),
                    (select register_id from auth.r_terminal where terminal_id = p_terminal)),
           s.customer, s.at, core.business_day(s.at), s.actor, s.amount / 100.0
      from jsonb_to_record(p_fact) as s (id uuid, number text, serial bigint, session uuid, customer uuid, at timestamptz, actor uuid,
                                         amount bigint)
        on conflict (settlement_id) do nothing
    returning * into v;
    if v.settlement_id is null then
        return v_exceptions;
    end if;
    insert into pos.payment (payment_id, settlement_id, method, received, amount, change, reference, voucher)
    select p.id, v.settlement_id, p.method, p.received / 100.0, p.amount / 100.0, p.change / 100.0, coalesce(p.reference, ''),
           pos.do_voucher_code(p.voucher)
      from jsonb_to_recordset(p_fact -> 'payments') as p (id uuid, method text, received bigint, amount bigint, change bigint,
                                                          reference text, voucher text);
    select coalesce(sum(amount), 0), coalesce(sum(amount) filter (where method <> 'account'), 0) into v_paid, v_owed
      from pos.payment where settlement_id = v.settlement_id;
    with sides as (
        select 1 as place, coalesce(m.account, ops.setting_text('account.suspense')) as account, sum(p.amount) as amount,
               case m.kind when 'cash' then v.register_id when 'account' then v.customer_id end as subledger
          from pos.payment p left join pos.r_method m on m.key = p.method
         where p.settlement_id = v.settlement_id group by m.account, m.kind
        union all
        select 2, ops.setting_text('account.customers'), -v_paid, v.customer_id
    )
    select array_agg(row ('CA', v.at, v.number, 'pos.settlement', v.settlement_id, 'settled', v.user_id, account,
                          greatest(amount, 0), greatest(-amount, 0), subledger)::accounting.posting order by place)
      into v_lines from sides;
    if exists (select from accounting.do_post_entries(v_lines)) then
        v_exceptions := v_exceptions || 'closed_period'::text;
    end if;
    v_exceptions := v_exceptions || cash.do_take_settlement(p_terminal, v.settlement_id);
    perform pos.do_keep_vouchers(p_terminal, array[v.settlement_id]);
    if v.customer_id is not null then
        perform parties.do_charge(array[v.customer_id], array[-v_owed]);
    end if;
    if not exists (select from parties.r_customer where customer_id = v.customer_id) then
        v_exceptions := v_exceptions || 'account_without_customer'::text;
    end if;
    if v_paid <> v.amount or v_owed <> v.amount then
        v_exceptions := v_exceptions || 'total_differs'::text;
    end if;
    return v_exceptions || coalesce((select array_agg(distinct f.kind)
                                       from pos.payment p cross join lateral pos.do_voucher_fault(p.voucher) f
                                      where p.settlement_id = v.settlement_id and p.method = 'voucher' and p.amount > 0
                                        and f.kind is not null), '{}');
end;
$$;
