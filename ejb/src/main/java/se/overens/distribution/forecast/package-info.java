/// The numbers a county's year begins with: national forecasts, the county quota and, beside it and never summed with it,
/// the planning figure; and the balance of the year, from the quota to what was received.
package se.overens.distribution.forecast;
