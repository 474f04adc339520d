// What the server says of each of its databases: a message only of one that cannot be opened or has broken off.
//
// @returns name     string
// @returns status   string
// @returns message  string
// @access  read
SHOW DATABASES
YIELD name AS name, currentStatus AS status, statusMessage AS message
RETURN name, status, message
ORDER BY name
