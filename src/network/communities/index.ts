export { type Communities, type CommunitySearch, findCommunities } from './find-communities.ts';
