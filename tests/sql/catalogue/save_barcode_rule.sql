select * from no_plan();

select t.till();
select is((select jsonb_agg(r - 'id') from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'barcode_rules') r),
          '[{"position": 1, "pattern": "21PPPPPWWWWWC", "kind": "weight", "active": true}, {"position": 2, "pattern": "22PPPPPAAAAAC", "kind": "price", "active": true}]'::jsonb,
          'two patterns of scales are known from the first day');
select catalogue.save_barcode_rule(t.id('r'), '{"pattern": "26PPPPPP.WWWC", "kind": "weight", "position": 3}');
select catalogue.save_barcode_rule(t.id('r'), '{"is_active": false}');
select is((select pattern || is_active || position from catalogue.barcode_rule where rule_id = t.id('r')), '26PPPPPP.WWWCfalse3', 'a field left out keeps its value');
select throws_ok(format($$ select catalogue.save_barcode_rule(gen_random_uuid(), '{"pattern": "%s", "kind": "%s"}') $$, p, k), 'FM004', 'catalogue.barcode_pattern', p || ' is no ' || k)
  from (values ('21PPPPPWWWWW', 'weight'), ('21PPPPPWWWWWC', 'price'), ('2199999WWWWWC', 'weight'), ('21PP1PPWWWWWC', 'weight'), ('21PPPPPWWAAAC', 'weight'),
               ('21PPPPPxxxxxC', 'weight'), ('22PPPPPAAAAAC', 'price')) as v (p, k);
