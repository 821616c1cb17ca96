/// What a post costs year by year, by which key it is shared, and what each party pays of it to the öre.
package se.overens.cofinancing.cost;
