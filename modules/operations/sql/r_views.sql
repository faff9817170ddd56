-- What other modules may know of how this shop runs.
create view ops.r_setting as
select key, value, shown, changed from ops.setting;

create view ops.r_incarnation as
select incarnation from ops.incarnation;

create view ops.r_area_version as
select area, version from ops.area_version;

create view ops.r_migration as
select number from ops.migration;

-- How instants are counted as days (core.day_of).
create view ops.r_business_day as
select (select value #>> '{}' from ops.setting where key = 'business_day.zone') as zone,
       (select (value #>> '{}')::time from ops.setting where key = 'business_day.cutoff')::interval as cutoff;
