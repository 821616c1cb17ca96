package se.overens.distribution;

import java.util.UUID;

/// One municipality's figure in the model that holds for the year.
public record PublishedFigureRow(int year, UUID organisation, String code, long places, UUID model) {
}
