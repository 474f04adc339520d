// One row, to learn whether the graph answers.
//
// @returns one integer
// @access  read
RETURN 1 AS one
