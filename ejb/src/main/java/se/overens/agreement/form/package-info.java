/// What each of the nine forms of agreements demands of a text, and what only it refuses. Asked before anything is sent.
package se.overens.agreement.form;
