package de.beratungsfolge.dokumente;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws a vote as a bar: {@code <object type="stimmenbalken" data="12/3/1/0" alt="…"/>} with Ja, Nein, Enthaltung and
 * invalid. Told apart without colour: Ja is filled, Nein hatched, Enthaltung empty, invalid crossed.
 */
final class Stimmenbalken implements FSObjectDrawer {

    private static final float HATCH = 3.5f;

    /** Draws every {@code <object>} of this type; none of another. */
    static FSObjectDrawerFactory fabrik() {
        return new FSObjectDrawerFactory() {
            @Override
            public FSObjectDrawer createDrawer(Element element) {
                return isReplacedObject(element) ? new Stimmenbalken() : null;
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return "stimmenbalken".equals(element.getAttribute("type"));
            }
        };
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double breite, double hoehe,
                                         OutputDevice blatt, RenderingContext umstand, int punkteJePixel) {
        int[] zahlen = Arrays.stream(element.getAttribute("data").split("/")).mapToInt(Integer::parseInt).toArray();
        float weit = (float) breite / punkteJePixel;
        float hoch = (float) hoehe / punkteJePixel;
        blatt.drawWithGraphics((float) x, (float) y, weit, hoch, stift -> zeichnen(stift, zahlen, weit - 1, hoch - 1));
        return null;
    }

    private static void zeichnen(Graphics2D stift, int[] zahlen, float weit, float hoch) {
        int summe = Arrays.stream(zahlen).sum();
        float links = 0.5f;
        for (int art = 0; art < zahlen.length && summe > 0; art++) {
            float anteil = weit * zahlen[art] / summe;
            if (zahlen[art] > 0) {
                abschnitt(stift, art, new Rectangle2D.Float(links, 0.5f, anteil, hoch));
            }
            links += anteil;
        }
    }

    private static void abschnitt(Graphics2D stift, int art, Rectangle2D.Float flaeche) {
        stift.setColor(art == 0 ? new Color(0x33, 0x33, 0x33) : Color.WHITE);
        stift.fill(flaeche);
        stift.setColor(new Color(0x33, 0x33, 0x33));
        stift.setStroke(new BasicStroke(0.8f));
        if (art == 1 || art == 3) {
            schraffieren(stift, flaeche, true);
        }
        if (art == 3) {
            schraffieren(stift, flaeche, false);
        }
        stift.draw(flaeche);
    }

    /** Lines at 45 degrees, each cut at the borders of the area. */
    private static void schraffieren(Graphics2D stift, Rectangle2D.Float flaeche, boolean steigend) {
        for (float versatz = HATCH; versatz < flaeche.width + flaeche.height; versatz += HATCH) {
            float unten = Math.min(versatz, flaeche.width);
            float oben = Math.max(versatz - flaeche.height, 0);
            float yUnten = flaeche.height - (versatz - unten);
            float yOben = flaeche.height - (versatz - oben);
            float von = steigend ? unten : flaeche.width - unten;
            float bis = steigend ? oben : flaeche.width - oben;
            stift.draw(new Line2D.Float(flaeche.x + von, flaeche.y + flaeche.height - yUnten, flaeche.x + bis,
                    flaeche.y + flaeche.height - yOben));
        }
    }
}
