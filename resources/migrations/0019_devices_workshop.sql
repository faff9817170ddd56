-- Whether some printer prints the workshop's slips; tills offer to send one where it does. Kept by devices.save_printer.
insert into ops.setting (key, value, shown) values ('devices.workshop', 'false', true);
