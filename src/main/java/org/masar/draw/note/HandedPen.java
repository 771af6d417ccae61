package org.masar.draw.note;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Hands the state of a pen on to another pen: what a pen that changes only how things are drawn builds upon. */
abstract class HandedPen extends Graphics2D {
    final Graphics2D pen;

    HandedPen(Graphics2D pen) {
        this.pen = pen;
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key k) {
        return pen.getRenderingHint(k);
    }

    @Override
    public void setPaint(Paint p) {
        pen.setPaint(p);
    }

    @Override
    public void setStroke(Stroke s) {
        pen.setStroke(s);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key k, Object v) {
        pen.setRenderingHint(k, v);
    }

    @Override
    public void setRenderingHints(Map<?, ?> h) {
        pen.setRenderingHints(h);
    }

    @Override
    public void addRenderingHints(Map<?, ?> h) {
        pen.addRenderingHints(h);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return pen.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        pen.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        pen.translate(x, y);
    }

    @Override
    public void rotate(double a) {
        pen.rotate(a);
    }

    @Override
    public void rotate(double a, double x, double y) {
        pen.rotate(a, x, y);
    }

    @Override
    public void scale(double x, double y) {
        pen.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        pen.shear(x, y);
    }

    @Override
    public void transform(AffineTransform t) {
        pen.transform(t);
    }

    @Override
    public void setTransform(AffineTransform t) {
        pen.setTransform(t);
    }

    @Override
    public AffineTransform getTransform() {
        return pen.getTransform();
    }

    @Override
    public Paint getPaint() {
        return pen.getPaint();
    }

    @Override
    public Composite getComposite() {
        return pen.getComposite();
    }

    @Override
    public void setComposite(Composite c) {
        pen.setComposite(c);
    }

    @Override
    public void setBackground(Color c) {
        pen.setBackground(c);
    }

    @Override
    public Color getBackground() {
        return pen.getBackground();
    }

    @Override
    public Stroke getStroke() {
        return pen.getStroke();
    }

    @Override
    public void clip(Shape s) {
        pen.clip(s);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return pen.getFontRenderContext();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return pen.getDeviceConfiguration();
    }

    @Override
    public Color getColor() {
        return pen.getColor();
    }

    @Override
    public void setColor(Color c) {
        pen.setColor(c);
    }

    @Override
    public void setPaintMode() {
        pen.setPaintMode();
    }

    @Override
    public void setXORMode(Color c) {
        pen.setXORMode(c);
    }

    @Override
    public Font getFont() {
        return pen.getFont();
    }

    @Override
    public void setFont(Font f) {
        pen.setFont(f);
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        return pen.getFontMetrics(f);
    }

    @Override
    public Rectangle getClipBounds() {
        return pen.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int w, int h) {
        pen.clipRect(x, y, w, h);
    }

    @Override
    public void setClip(int x, int y, int w, int h) {
        pen.setClip(x, y, w, h);
    }

    @Override
    public Shape getClip() {
        return pen.getClip();
    }

    @Override
    public void setClip(Shape s) {
        pen.setClip(s);
    }
}
