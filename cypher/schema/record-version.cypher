// Records that a migration was carried out whole; never goes back when two processes migrate at once.
//
// @param   $version integer  number of the migration
// @access  write
MERGE (schema:Meta {key: 'schema'})
SET
  schema.version =
    CASE
      WHEN schema.version > $version THEN schema.version
      ELSE $version
    END
