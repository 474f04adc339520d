export { createJoinBook, type Join, type JoinBook, type JoinPreview, type JoinServices } from './joins.ts';
