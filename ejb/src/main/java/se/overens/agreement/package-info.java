/// What is agreed between a county and its municipalities: offers and counter-offers, each party's decision and
/// signature, the figures a year brings, and how it ends.
package se.overens.agreement;
