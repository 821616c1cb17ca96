/// Everything that has happened to a post, in order.
package se.overens.cofinancing.timeline;
