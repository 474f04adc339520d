import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  Answered,
  AnswerForm,
  AnswerTable,
  FilledIn,
  Form,
  FormChange,
  FormWish,
  TableTaken,
} from '../../forms/index.ts';
import { jsonBody, path } from './openapi-path.ts';
import { StepQuery } from './proposal-shapes.ts';
import { ReadQuery } from './shapes.ts';

/** Forms that people fill in. */
export function describeForms(registry: OpenAPIRegistry): void {
  const form = z.object({ id: z.string().describe('Id of the form.') });
  const answer = form.extend({ member: z.string().describe('Id of the member who answered.') });
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more] = described;
    registry.registerPath(path(method, address, summary, schema, more, 'forms'));
  };
  add('get', '/api/forms', 'Forms, those that close last first', z.object({ items: z.array(Form) }), {
    description: 'For the community: the public sees none. How many answered is told to whoever keeps a form.',
    request: { query: ReadQuery },
  });
  add('post', '/api/forms', 'Make a form', Form, {
    description:
      'Its answers count until a day and are deleted after it. In rules, `form:FORM/QUESTION` stands for the answers ' +
      'to a question, and a pool may be `form:FORM`, whoever answered.',
    request: { query: ReadQuery, body: jsonBody(FormWish) },
  });
  add('get', '/api/forms/{id}', 'One form, with what you answered', Form, {
    request: { params: form, query: ReadQuery },
  });
  add('patch', '/api/forms/{id}', 'Change a form; its questions only while nobody answered', Form, {
    request: { params: form, query: StepQuery, body: jsonBody(FormChange) },
  });
  add('delete', '/api/forms/{id}', 'Take a form away with its answers', z.object({ removed: z.string() }), {
    request: { params: form, query: StepQuery },
  });
  add('get', '/api/forms/{id}/answers', 'What everybody answered', z.object({ items: z.array(FilledIn) }), {
    description: 'For whoever keeps the form: whoever made it, and whoever runs the service.',
    request: { params: form, query: ReadQuery },
  });
  add(
    'put',
    '/api/forms/{id}/answers/{member}',
    'Fill in a form, for yourself or, if you keep it, for somebody',
    Answered,
    {
      description: 'Answers take the place of earlier ones, and that is said.',
      request: { params: answer, query: StepQuery, body: jsonBody(AnswerForm) },
    },
  );
  add('delete', '/api/forms/{id}/answers/{member}', 'Take answers back', Form, {
    request: { params: answer, query: ReadQuery },
  });
  add('post', '/api/forms/{id}/table', 'Take answers from a table', TableTaken, {
    description: 'Every wrong line is told, and a table with one is not taken at all.',
    request: { params: form, query: StepQuery, body: jsonBody(AnswerTable) },
  });
}
