/// Every text that is sent is an official document at every party, and Överens is nobody's diarium: each party's own
/// registrar is offered the document with what a diarium wants to know of it.
package se.overens.agreement.registrar;
