-- A drawer that changed hands was counted, and its difference is what was counted beyond what should have been there.
select h.hand_over_id, h.session_id, h.counted, h.expected, h.difference
  from cash.hand_over h left join cash.session s using (session_id)
 where h.difference <> h.counted - h.expected or s.session_id is null;
