-- name: register.version :one
-- Grows with every transaction that changed products, producers, recognitions, sales points or areas.
select version
from register_version;
