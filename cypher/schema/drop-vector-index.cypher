// Takes the index of passage embeddings away, before one of other dimensions is made.
//
// @access  write
DROP INDEX passage_embeddings IF EXISTS
