// Indexes the embeddings of passages by cosine, for vectors of the model's length.
//
// @param   $dimensions integer  length of the model's vectors
// @access  write
CREATE VECTOR INDEX passage_embeddings IF NOT EXISTS
FOR (passage:Passage)
ON (passage.embedding)
OPTIONS
  {
    indexConfig:
      {`vector.dimensions`: $dimensions, `vector.similarity_function`: 'cosine'}
  }
