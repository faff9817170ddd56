-- The picture that heads every paper: base64 of a PNG made for a printer (feemaison-admin logo), or empty.
insert into ops.setting (key, value, shown) values ('receipt.logo', '""', true);
