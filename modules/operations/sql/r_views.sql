-- What other modules may know of how this shop runs.
create view ops.r_setting as
select key, value, shown, changed from ops.setting;

create view ops.r_incarnation as
select incarnation from ops.incarnation;

create view ops.r_area_version as
select area, version from ops.area_version;

create view ops.r_migration as
select number from ops.migration;
