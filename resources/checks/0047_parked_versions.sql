-- A ticket set aside stands at the newest version that was parked, and is gone once somebody took or dropped that one.
with told as (
    select (detail ->> 'ticket')::uuid as ticket_id,
           max((detail ->> 'version')::int) filter (where kind = 'ticket.parked') as parked,
           max((detail ->> 'version')::int) filter (where kind in ('ticket.recalled', 'ticket.dropped')) as taken
      from pos.act where kind in ('ticket.parked', 'ticket.recalled', 'ticket.dropped') and detail ? 'version'
     group by 1
)
select ticket_id, t.version, t.state, a.parked, a.taken
  from pos.parked_ticket t full join (select * from told where parked is not null) a using (ticket_id)
 where t.version is distinct from a.parked
    or (t.state = 'gone') <> (coalesce(a.taken, 0) >= a.parked)
    or (t.state = 'gone') <> (t.cart is null);
