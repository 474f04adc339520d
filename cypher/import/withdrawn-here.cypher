// Every record that was withdrawn here.
//
// @returns key string  type/id
// @access  read
MATCH (version:RecordVersion)
WHERE
  version.step = 'withdrawn' AND
  NOT EXISTS {
    MATCH (later:RecordVersion {key: version.key})
    WHERE later.number > version.number
  }
RETURN version.key AS key
ORDER BY key
