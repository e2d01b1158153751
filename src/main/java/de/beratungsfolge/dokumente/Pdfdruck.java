package de.beratungsfolge.dokumente;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets XHTML as PDF/A-2a and PDF/UA-1. All fonts and the colour profile are embedded; nothing is fetched from anywhere
 * but the folder of the templates.
 */
final class Pdfdruck {

    /** The one family; every style of it is embedded. */
    static final String SCHRIFT = "Liberation Sans";
    private static final String ORT = "vorlage:/";
    private static final byte[] FARBEN = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Vorlagenordner ordner;

    Pdfdruck(Vorlagenordner ordner) {
        this.ordner = ordner;
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    /** @param am when it is made, as its properties say */
    byte[] drucken(String xhtml, Instant am) {
        PdfRendererBuilder bauer = new PdfRendererBuilder();
        bauer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        bauer.usePdfUaAccessibility(true);
        bauer.useColorProfile(FARBEN);
        bauer.withProducer("Beratungsfolge");
        schriften(bauer);
        bauer.useReplacementText("\u25a1");
        bauer.useObjectDrawerFactory(Stimmenbalken.fabrik());
        bauer.useUriResolver((basis, adresse) -> adresse.startsWith(ORT) ? adresse : ORT + adresse);
        bauer.useProtocolsStreamImplementation(adresse -> new Strom(adresse.substring(ORT.length())), "vorlage");
        for (ExternalResourceControlPriority wann : ExternalResourceControlPriority.values()) {
            bauer.useExternalResourceAccessControl((adresse, art) -> adresse != null && adresse.startsWith(ORT), wann);
        }
        Document seiten = lesen(xhtml);
        Lesezeichen.setzen(seiten);
        bauer.withW3cDocument(seiten, ORT);
        try (PdfBoxRenderer druck = bauer.buildPdfRenderer(); PDDocument pdf = druck.createPDFKeepOpen()) {
            datieren(pdf, am);
            ByteArrayOutputStream blatt = new ByteArrayOutputStream();
            pdf.save(blatt);
            return blatt.toByteArray();
        } catch (IOException fehler) {
            throw new UncheckedIOException("Das Dokument lässt sich nicht als PDF schreiben", fehler);
        }
    }

    private static void schriften(PdfRendererBuilder bauer) {
        schrift(bauer, "Regular", 400, FontStyle.NORMAL);
        schrift(bauer, "Bold", 700, FontStyle.NORMAL);
        schrift(bauer, "Italic", 400, FontStyle.ITALIC);
        schrift(bauer, "BoldItalic", 700, FontStyle.ITALIC);
    }

    private static void schrift(PdfRendererBuilder bauer, String schnitt, int staerke, FontStyle lage) {
        bauer.useFont(() -> Pdfdruck.class.getResourceAsStream("/liberation/LiberationSans-" + schnitt + ".ttf"), SCHRIFT,
                staerke, lage, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL));
    }

    private static Document lesen(String xhtml) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException fehler) {
            throw new Vorlagenfehler("ausgefüllte Vorlage", 0, "Das HTML ist nicht wohlgeformt: " + fehler.getMessage());
        } catch (ParserConfigurationException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit liest XML", fehler);
        }
    }

    /** The same document is the same file: its time and its identifier come from the caller's clock, not the machine's. */
    private static void datieren(PDDocument pdf, Instant am) throws IOException {
        GregorianCalendar zeit = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        zeit.setTime(Date.from(am));
        pdf.getDocumentInformation().setCreationDate(zeit);
        pdf.setDocumentId(am.toEpochMilli());
        PDMetadata angaben = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(angaben.toByteArray(), StandardCharsets.UTF_8);
        String tag = DateTimeFormatter.ISO_INSTANT.format(am.truncatedTo(ChronoUnit.SECONDS));
        angaben.importXMPMetadata(xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + tag).getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the templates' folder: style sheet or picture. */
    private final class Strom implements FSStream {

        private final byte[] inhalt;

        Strom(String name) {
            inhalt = ordner.datei(name).map(Vorlagentext::inhalt).orElseGet(() -> new byte[0]);
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(inhalt);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
