/// Services that one offers and others subscribe to: evening sfi, orientation in the mother tongue. Each is carried by a
/// post, whose key divides the cost between those who subscribe, from the day they came to the day they left.
package se.overens.cofinancing.service;
