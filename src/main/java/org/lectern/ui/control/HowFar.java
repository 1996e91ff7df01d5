package org.lectern.ui.control;

/// How far long work is.
///
/// @param part of 1; negative while that is not known
/// @param what is being worked on
public record HowFar(double part, String what) {

    public static final HowFar BEGUN = new HowFar(-1, "");
}
