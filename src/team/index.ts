export { formTeam } from './form-team.ts';
