-- Codes are compared without case and without spaces around: as typed from paper.
create function pos.do_voucher_code(p_code text)
returns text
language sql immutable
as $$
    select nullif(upper(trim(p_code)), '');
$$;

-- Vouchers that tickets or settlements issued (a negative payment names the code) and used (a positive one). A use that
-- came before its issue, from another till, is counted when the issue comes.
create function pos.do_keep_vouchers(p_terminal uuid, p_sources uuid[])
returns void
language plpgsql set search_path = ''
as $$
declare
    v_days int := coalesce(ops.setting_text('voucher.days')::int, 0);
begin
    perform from pos.voucher v
      join pos.payment p on p.voucher = v.code and p.method = 'voucher'
     where p.sale_id = any (p_sources) or p.settlement_id = any (p_sources)
     order by v.code for update of v;
    update pos.voucher v set used = used + u.amount
      from (select voucher, sum(amount) as amount from pos.payment
             where (sale_id = any (p_sources) or settlement_id = any (p_sources)) and method = 'voucher' and amount > 0
             group by voucher) u
     where v.code = u.voucher;
    -- A code issued again adds up: nothing that was given may vanish.
    insert into pos.voucher (code, terminal_id, source_id, customer_id, issued_at, expires_on, issued, used)
    select p.voucher, p_terminal, min(s.id::text)::uuid, min(s.customer_id::text)::uuid, min(s.at),
           case when v_days > 0 then min(s.business_day) + v_days end, -sum(p.amount),
           coalesce((select sum(o.amount) from pos.payment o where o.voucher = p.voucher and o.method = 'voucher' and o.amount > 0), 0)
      from pos.payment p
      join (select sale_id as id, customer_id, at, business_day from pos.sale where sale_id = any (p_sources)
            union all
            select settlement_id, customer_id, at, business_day from pos.settlement where settlement_id = any (p_sources)) s
        on s.id in (p.sale_id, p.settlement_id)
     where (p.sale_id = any (p_sources) or p.settlement_id = any (p_sources)) and p.method = 'voucher' and p.amount < 0 and p.voucher is not null
     group by p.voucher
        on conflict (code) do update set issued = pos.voucher.issued + excluded.issued;
end;
$$;
