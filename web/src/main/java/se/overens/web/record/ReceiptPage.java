package se.overens.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import se.overens.record.FindReceipt;
import se.overens.record.ReceiptPdf;
import se.overens.record.ReceiptView;
import se.overens.web.shared.Address;
import se.overens.web.shared.Language;
import se.overens.workspace.CurrentActing;

/// The kvittens of a binding act, on the page and as a signed PDF (`?format=pdf`).
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private FindReceipt find;
    @Inject
    private ReceiptPdf pdf;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Language language;
    @Inject
    private CurrentActing acting;
    private ReceiptView receipt;

    /// Before anything is written: the receipt must be there, and the PDF may be what is asked for.
    public void open() throws IOException {
        getReceipt();
        if (!"pdf".equals(request.getParameter("format"))) return;
        byte[] bytes = pdf.get(receipt.number(), language.getLocale());
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("application/pdf");
        response.setResponseContentLength(bytes.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + receipt.number() + ".pdf\"");
        response.setResponseHeader("Cache-Control", "private, no-store");
        response.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }

    public ReceiptView getReceipt() {
        if (receipt == null) receipt = find.get(here().receipt());
        return receipt;
    }

    public String getWhat() {
        return language.texts().get("receipt." + getReceipt().what().key(), getReceipt().what().args().toArray());
    }

    public String getNext() {
        return language.texts().get("receipt.next." + getReceipt().next().key(), getReceipt().next().args().toArray());
    }

    public String getUndo() {
        return language.texts().get("receipt.undo." + getReceipt().undo());
    }

    /// The address of the thing itself.
    public String getThing() {
        return here().prefix() + "/" + getReceipt().path();
    }

    public String getActedFor() {
        return acting.person().organisationName();
    }

    private Address here() {
        return (Address) request.getAttribute(Address.ATTRIBUTE);
    }
}
