package de.beratungsfolge.dokumente;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against PDF/A-2a and PDF/UA-1 with veraPDF. */
public final class Pdfpruefung {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfpruefung() {
    }

    /** @return what breaks one of the two standards; empty if nothing does */
    public static List<String> maengel(byte[] pdf) {
        List<String> maengel = new ArrayList<>();
        for (PDFAFlavour norm : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser leser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                    PDFAValidator pruefer = Foundries.defaultInstance().createValidator(norm, false)) {
                ValidationResult ergebnis = pruefer.validate(leser);
                ergebnis.getTestAssertions().stream().filter(eine -> eine.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(eine -> maengel.add(norm + " " + eine.getRuleId().getClause() + "-"
                                + eine.getRuleId().getTestNumber() + ": " + eine.getMessage()));
            } catch (Exception fehler) {
                throw new IllegalStateException("veraPDF cannot read the document", fehler);
            }
        }
        return maengel;
    }
}
