/// A municipality's decision and signature given into the hands of a regional body: who may act for whom, within which
/// limits, what was done on it, and the copies that the county administrative board gets.
package se.overens.agreement.delegation;
