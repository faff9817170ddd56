-- What a voucher is worth now (money of others: no more is told than its code gives away). Signature never changes.
create function pos.read_voucher(p_terminal uuid, p_code text)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v pos.voucher;
begin
    perform auth.require_terminal(p_terminal);
    select * into v from pos.voucher where code = pos.do_voucher_code(p_code);
    if v.code is null then
        return jsonb_build_object('status', 'unknown', 'code', pos.do_voucher_code(p_code));
    end if;
    return jsonb_build_object(
        'status', case when v.used >= v.issued then 'used' when v.expires_on < core.business_day(now()) then 'expired' else 'ok' end,
        'code', v.code, 'id', v.voucher_id, 'left', (greatest(v.issued - v.used, 0) * 100)::bigint, 'expires', v.expires_on);
end;
$$;
