/// What waits for somebody because of posts.
package se.overens.cofinancing.work;
