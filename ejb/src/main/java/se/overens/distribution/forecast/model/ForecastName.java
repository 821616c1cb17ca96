package se.overens.distribution.forecast.model;

import java.time.LocalDate;
import se.overens.distribution.model.Category;

/// What makes a forecast that forecast: two of the same day and scenario cannot both be true.
public record ForecastName(String publisher, LocalDate publishedOn, Scenario scenario, Category category) {
}
