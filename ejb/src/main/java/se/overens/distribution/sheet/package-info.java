/// Tables out of what people send: spreadsheets, pasted text and what statistics services answered. Knows nothing of
/// what the figures are about.
package se.overens.distribution.sheet;
