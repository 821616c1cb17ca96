package se.overens.web.distribution.transfer;

import java.math.BigDecimal;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.TransferOrder;
import se.overens.distribution.transfer.TransferOrder.Direction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.web.distribution.Units;

/// What is filled in when a transfer is proposed.
public class TransferForm {

    private Category category = Category.ASSIGNMENT;
    private String year;
    private String proposer;
    private Direction direction = Direction.GIVE;
    private String counterpart;
    private BigDecimal places;
    private Long compensation;
    private String source;
    private String lastYear;
    private String reason;
    private String document;

    /// @throws Invalid when what is written is not in the unit of the category
    TransferOrder order() {
        return new TransferOrder(category, whole(year), proposer, direction, counterpart, Units.counted(places, category.unit(), "places"),
                compensation == null ? null : Money.ofOre(compensation).toString(), source, whole(lastYear), reason, document == null || document.isBlank() ? null : UUID.fromString(document));
    }

    /// @return null when nothing is written, or no year, which the use case then asks for
    private static Integer whole(String written) {
        return written != null && written.strip().matches("\\d{1,9}") ? Integer.valueOf(written.strip()) : null;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getProposer() {
        return proposer;
    }

    public void setProposer(String proposer) {
        this.proposer = proposer;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public BigDecimal getPlaces() {
        return places;
    }

    public void setPlaces(BigDecimal places) {
        this.places = places;
    }

    /// Öre.
    public Long getCompensation() {
        return compensation;
    }

    public void setCompensation(Long compensation) {
        this.compensation = compensation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLastYear() {
        return lastYear;
    }

    public void setLastYear(String lastYear) {
        this.lastYear = lastYear;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
