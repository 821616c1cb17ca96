/// One party leaves a post that the others go on with, or one joins it.
package se.overens.cofinancing.change;
