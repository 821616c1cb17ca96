/// What a post really cost: entered period by period as the host's ledger says, never changed but entered again, and shown
/// beside the budget for every component and every party.
package se.overens.cofinancing.outcome;
