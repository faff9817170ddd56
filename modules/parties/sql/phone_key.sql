-- The digits that make a phone one phone (CUS-3): "+213 550 00 00 01", "0550-00-00-01" are the same. The table's own key
-- is made by the same words, and tills by the same rule.
create function parties.do_phone_key(p_phone text)
returns text
language sql immutable
as $$
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        translate(coalesce(p_phone, ''), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
        '[^0-9+]', '', 'g'), '^\+', '00'), '^00(?!213)|\+', '', 'g'), '^00213', '0');
$$;
