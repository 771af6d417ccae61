package org.masar.draw.time;

/** Says which way time runs. */
public enum Flow { LEFT_TO_RIGHT, RIGHT_TO_LEFT }
