/**
 * A spreadsheet takes a cell that begins with = + - @ (or one of their wide forms) for a formula, and one that is split
 * at commas, semicolons or tabs (a list separator of another country) may find such a beginning inside a text. Where a
 * text could be taken so, an apostrophe goes before the sign: spreadsheets show it, or hide it, and compute nothing.
 * Reading takes exactly that apostrophe away again, so that every text comes back as it was. Numbers stand bare.
 */
const BEGINNING = /(^|[,;\t\r\n])(?='*[=+\-@＝＋－＠])/g;
const GUARDED = /(^|[,;\t\r\n])'(?='*[=+\-@＝＋－＠])/g;

export const guardFormula = (text: string): string => text.replace(BEGINNING, "$1'");

export const unguardFormula = (text: string): string => text.replace(GUARDED, '$1');
