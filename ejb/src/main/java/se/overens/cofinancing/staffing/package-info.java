/// The post itself: how much of it there is and who steers it, when nobody has it, what the parties give beside money, and
/// how far it has come. Never who has it.
package se.overens.cofinancing.staffing;
