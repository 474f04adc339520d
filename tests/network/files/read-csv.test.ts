import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/files/read-network.ts';

const edge = (source: string, target: string, weight = 1, kind = 'tie') => ({
  source,
  target,
  weight,
  kind,
  attributes: {},
});

test('columns are found in any order and case, with a byte order mark and any separator', () => {
  for (const sign of [',', ';', '\t']) {
    const text = `\ufeffWEIGHT${sign}target${sign} Kind ${sign}Source\n2.5${sign}bruno${sign}advice${sign}anna\n`;
    const { view, notUnderstood } = readNetwork(text);
    expect(view.edges).toEqual([edge('anna', 'bruno', 2.5, 'advice')]);
    expect(view.nodes.map(({ id }) => id)).toEqual(['anna', 'bruno']);
    expect(notUnderstood).toEqual([]);
  }
});

test('a line that names the separator is believed', () => {
  expect(readNetwork('sep=;\r\nSource;Target\r\na;b\r\n').view.edges).toEqual([edge('a', 'b')]);
});

test('what is not named alike is mapped', () => {
  const text = 'From,To,Strength,Tie\na,b,3,advice\n';
  const mapping = { source: 'from', target: 'To', weight: 'Strength', kind: 'Tie' };
  expect(readNetwork(text, { mapping }).view.edges).toEqual([edge('a', 'b', 3, 'advice')]);
});

test('a list without a target names the columns it has', () => {
  expect(() => readNetwork('Source,Doel\na,b\n')).toThrow(/no column is called target; the file has "Source", "Doel"/);
});

test('a mapping to a column that is not there names the columns it has', () => {
  const mapping = { target: 'Naar' };
  expect(() => readNetwork('Source,Doel\na,b\n', { mapping })).toThrow(/from "Naar".*has "Source", "Doel"/);
  expect(() => readNetwork('Source,Target\na,b\n', { mapping: { weight: 'Kg' } })).toThrow(/weight from "Kg"/);
});

test('no part of a mapping goes unused', () => {
  expect(() => readNetwork('Source,Target\na,b\n', { mapping: { label: 'Naam' } })).toThrow(/says nothing of nodes/);
  expect(() => readNetwork('Id\na\n', { mapping: { weight: 'Kg' } })).toThrow(/a node list has no edges/);
});

test('a mapped column may be empty', () => {
  const { view } = readNetwork('Source,Target,Kg\na,b,\n', { mapping: { weight: 'Kg' } });
  expect(view.edges).toEqual([edge('a', 'b')]);
});

test('a weight that is none is refused by its row, and the other rows are read', () => {
  const weights = ['NaN', '-1', '0', 'Infinity', '1e308', 'heavy', '0x10', '2'];
  const text = `Source,Target,Weight\n${weights.map((weight) => `a,b,${weight}\n`).join('')}`;
  const { view, notUnderstood } = readNetwork(text);
  expect(view.edges).toEqual([edge('a', 'b', 2)]);
  expect(notUnderstood.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    'row 2: the edge from "a" to "b" has the weight "NaN", which is no number: not read',
    'row 3: the edge from "a" to "b" has the weight "-1", which is not above 0: not read',
    'row 4: the edge from "a" to "b" has the weight "0", which is not above 0: not read',
    'row 5: the edge from "a" to "b" has the weight "Infinity", which is over 1e+100: not read',
    'row 6: the edge from "a" to "b" has the weight "1e308", which is over 1e+100: not read',
    'row 7: the edge from "a" to "b" has the weight "heavy", which is no number: not read',
    'row 8: the edge from "a" to "b" has the weight "0x10", which is no number: not read',
  ]);
});

test('parallel edges and self-loops stay', () => {
  expect(readNetwork('Source,Target\na,b\na,b\na,a\n').view.edges).toEqual([
    edge('a', 'b'),
    edge('a', 'b'),
    edge('a', 'a'),
  ]);
});

test('rows that cannot be read are told with their number, empty ones counted', () => {
  const { view, notUnderstood } = readNetwork('Source,Target\na,b\n\na,\n,b\na,b,c\nb,c\n');
  expect(view.edges).toEqual([edge('a', 'b'), edge('b', 'c')]);
  expect(notUnderstood).toEqual([
    { place: 'row 6', reason: '3 cells for 2 columns: not read; put cells that hold the separator between quotes' },
    { place: 'row 4', reason: 'the edge has no target: not read' },
    { place: 'row 5', reason: 'the edge has no source: not read' },
  ]);
});

test('nodes come from a list of their own, and those it lacks are added and told', () => {
  const nodes = 'id;Label;Dienst;Jaren\na;Anna;007;2,5\nb;Bruno;12;3\na;Again;1;1\n;Nobody;1;1\n';
  const { view, notUnderstood } = readNetwork('Source,Target\na,c\n', { nodes, mapping: { type: 'Dienst' } });
  expect(view.nodes).toEqual([
    { id: 'a', label: 'Anna', type: '007', attributes: { Jaren: 2.5 } },
    { id: 'b', label: 'Bruno', type: '12', attributes: { Jaren: 3 } },
    { id: 'c', label: 'c', type: 'node', attributes: {} },
  ]);
  expect(notUnderstood).toEqual([
    { place: 'row 4 of the nodes', reason: 'the node "a" stands here again: only the first was read' },
    { place: 'row 5 of the nodes', reason: 'the node has no id: not read' },
    { place: 'row 2', reason: '"c" is not among the nodes: added with its id as label' },
  ]);
});

test('in a table that puts everything between quotes, numbers are numbers', () => {
  const { view } = readNetwork('"Id","Age","Code"\r\n"a","31","01"\r\n"b","","7"\r\n', { format: 'csv-nodes' });
  expect(view.nodes.map(({ attributes }) => attributes)).toEqual([{ Age: 31, Code: '01' }, { Code: '7' }]);
});

test('undirected edges among directed ones are read as two each', () => {
  const { view, notUnderstood } = readNetwork('Source,Target,Type\na,b,Directed\nb,c,Undirected\nc,c,undirected\n');
  expect(view.isDirected).toBe(true);
  expect(view.edges).toEqual([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('c', 'c')]);
  expect(notUnderstood).toHaveLength(1);
  expect(readNetwork('Source,Target,Type\nb,c,Undirected\n').view.isDirected).toBe(false);
});

test('a type that says no direction stays an attribute', () => {
  expect(readNetwork('Source,Target,Type\na,b,friend\n').view.edges[0]?.attributes).toEqual({ Type: 'friend' });
});

test('columns without a name or with the name of another are told', () => {
  const { notUnderstood } = readNetwork('Source,Target,,Note,Note\na,b,x,1,2\n');
  expect(notUnderstood.map(({ reason }) => reason)).toEqual([
    'the column "Note" stands twice: only the first was read',
    'column 3 has no name: not read',
  ]);
});

test('a quote that is never closed, an empty file and UTF-16 are told as such', () => {
  expect(() => readNetwork('Source,Target\n"a,b\n')).toThrow(/a quote is never closed/);
  expect(() => readNetwork('  \n')).toThrow(/the file is empty/);
  expect(() => readNetwork('S\0o\0u\0r\0')).toThrow(/save it as UTF-8/);
});

test('thousands of faults are counted after the first thousand', () => {
  const { notUnderstood } = readNetwork(`Source,Target,Weight\n${'a,b,0\n'.repeat(1500)}`);
  expect(notUnderstood).toHaveLength(1001);
  expect(notUnderstood.at(-1)?.reason).toBe('500 more of the kind');
});
